/**
 * Files to articles: what was decoded, what is known about it, and which stretches of it are prose.
 * Uses only {@code coding} and {@code fault}; jsoup, the readability library and the language
 * detector are met nowhere else.
 */
package org.parley.article;
