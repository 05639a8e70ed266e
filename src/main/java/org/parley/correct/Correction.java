package org.parley.correct;

import java.time.Instant;
import java.util.Optional;

/**
 * A decision with who made it and when.
 *
 * @param id a number, by which it can be undone
 */
public record Correction(
    int id, String who, Instant when, Optional<String> why, Decision decision) {}
