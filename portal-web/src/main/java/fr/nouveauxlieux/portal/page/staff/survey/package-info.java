/** Where the survey is planned, and what people wrote in it is looked at before it is public. */
package fr.nouveauxlieux.portal.page.staff.survey;
