/** Files of the whole registry in the schemas of the State, made at most once a day and kept on the node. */
package fr.nouveauxlieux.portal.dump;
