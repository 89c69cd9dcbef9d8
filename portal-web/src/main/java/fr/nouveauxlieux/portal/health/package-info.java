/** What tells the machines that run the service whether it lives and can be sent visitors. */
package fr.nouveauxlieux.portal.health;
