/**
 * The journeys of citizens in a real browser, over the product run as a process on its made-up places. Screens are
 * page objects; what every page owes (no other site called, no error, no cookie) is checked after each journey.
 */
package fr.nouveauxlieux.systemtests.browser;
