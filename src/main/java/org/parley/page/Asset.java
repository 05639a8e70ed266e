package org.parley.page;

/**
 * A file beside the pages: a style sheet, a script, a picture.
 *
 * @param mediaType with its charset where it is text
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares assets, and the bytes are not shared.
public record Asset(String mediaType, byte[] content) {}
