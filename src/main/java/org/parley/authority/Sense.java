package org.parley.authority;

/** One thing that a surface form may stand for, and how. */
public record Sense(Known thing, Relation how) {}
