/** Files of the class path, by folder. Uses nothing of ours. */
package org.parley.resource;
