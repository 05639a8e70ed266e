package org.parley.app;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;

/**
 * What is to be written in one transaction.
 *
 * @param graphs the graphs that become these statements
 * @param added single statements to add to other graphs, each with its graph as its context
 * @param removed the same to take out
 */
record Writing(Map<IRI, List<Statement>> graphs, Set<Statement> added, Set<Statement> removed) {}
