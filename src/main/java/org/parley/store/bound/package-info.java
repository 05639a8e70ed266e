/**
 * What one query may take, held while it runs. Jena's own timeout is asked between rows only: a
 * regular expression, a string that doubles and a sort of everything do not hear of it. Here they
 * do. Uses Jena's algebra and {@code fault}.
 */
package org.parley.store.bound;
