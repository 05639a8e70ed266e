/**
 * The waist: codings as records, and their JSON. Everything may use it; it uses nothing of ours.
 */
package org.parley.coding;
