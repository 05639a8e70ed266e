/**
 * The names that Parley knows before it reads an article: states, international bodies, armed and
 * political groups, places; read from {@code ontology/authority/}. It answers what a surface form
 * may stand for and leaves the choice to its users. Uses {@code resource} and reads Turtle.
 */
package org.parley.authority;
