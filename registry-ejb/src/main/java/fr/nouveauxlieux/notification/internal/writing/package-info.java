/** How messages are written out: templates, the values that they need, and their texts in both languages. */
package fr.nouveauxlieux.notification.internal.writing;
