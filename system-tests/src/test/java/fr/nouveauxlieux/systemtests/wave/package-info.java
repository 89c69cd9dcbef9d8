/**
 * A whole wave of a call, from its dossiers to the first payments, played by people and their roles over HTTP with the pages alone,
 * and the rules that hold throughout checked behind them.
 */
package fr.nouveauxlieux.systemtests.wave;
