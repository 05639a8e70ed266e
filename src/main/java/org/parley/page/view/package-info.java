/**
 * What the templates are given: plain records of words and relative addresses, ready to be written
 * down. Nothing here asks a question or decides; that was done before. Uses nothing of ours.
 */
package org.parley.page.view;
