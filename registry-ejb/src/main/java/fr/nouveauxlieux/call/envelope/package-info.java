/** What a wave has to give: money, places, and the shares of them kept for some. */
package fr.nouveauxlieux.call.envelope;
