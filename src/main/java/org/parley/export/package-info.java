/**
 * Parts of the dataset as files that others can load. Collects statements from {@code store} and
 * lets {@code turtle} write them; knows no library of its own. Forms for tools that know no RDF are
 * in {@code tool}.
 */
package org.parley.export;
