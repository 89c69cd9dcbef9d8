/** Agreements in words and fields, for the pages of whoever looks after them and of their beneficiaries. */
package fr.nouveauxlieux.portal.page.agreement;
