/** Measures Parley against what it is built on; {@code mvn -Pbench -DskipTests verify} runs it. */
package org.parley.bench;
