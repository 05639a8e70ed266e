/**
 * A dataset over HTTP: routes, content negotiation, limits, headers, and what becomes of a fault.
 * {@link org.parley.serve.Entrance} turns Jetty's requests into {@link org.parley.serve.Ask}s and
 * {@link org.parley.serve.Reply}s into answers; every {@link org.parley.serve.Resource} in between
 * is a plain function. The only door of Jetty. Pages come from {@code page}, data from {@code app};
 * nothing here knows HTML.
 */
package org.parley.serve;
