/** The pages on personal data: the register, one's own copy, who read it, erasing one's account, and what is kept how long. */
package fr.nouveauxlieux.portal.page.privacy;
