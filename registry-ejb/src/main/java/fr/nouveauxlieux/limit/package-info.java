/**
 * How often something may be tried, counted over all nodes: what anyone may repeat in anger, as signing in. What is
 * only read is limited elsewhere, in each node's memory.
 */
package fr.nouveauxlieux.limit;
