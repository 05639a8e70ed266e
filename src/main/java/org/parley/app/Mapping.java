package org.parley.app;

import org.parley.graph.GraphMapper;
import org.parley.graph.Iris;

/** How codings become the statements of one dataset: its IRIs and its mapper. */
record Mapping(Iris iris, GraphMapper mapper) {}
