/** What a receipt says, and its words in both languages. */
package fr.nouveauxlieux.receipt.internal;
