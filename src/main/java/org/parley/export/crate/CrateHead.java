package org.parley.export.crate;

import java.time.LocalDate;

/**
 * What a package says of itself.
 *
 * @param identifier the IRI of what it holds
 * @param published the day of the data, so that the same data give the same package
 * @param licence the file that tells the licences
 */
public record CrateHead(
    String name,
    String description,
    String identifier,
    String version,
    LocalDate published,
    String licence) {}
