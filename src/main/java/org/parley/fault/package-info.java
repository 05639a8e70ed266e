/** What a person can put right, with the exit code that says which sort it is. Uses nothing. */
package org.parley.fault;
