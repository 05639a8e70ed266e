/**
 * A dataset as a package that can be put into a repository of research data: RO-Crate 1.1 with a
 * checksum of each file. Knows nothing of what the files hold.
 */
package org.parley.export.crate;
