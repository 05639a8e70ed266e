package org.parley.page.view;

/** A meeting of a process; texts are empty where nothing is said, and so is the place's address. */
public record Meeting(Link event, String round, String date, Link place) {}
