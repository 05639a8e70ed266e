package org.parley.extract;

/** How a draft stands to another: a relation of the ontology. */
record DraftLink(String relation, Draft to) {}
