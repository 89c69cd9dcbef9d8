/**
 * The pages that people read. Servlets read the address, ask a page bean to prepare what is shown, and hand over to a
 * stateless Faces view under {@code WEB-INF/pages}. No page creates a session of the server; for a visitor, none
 * reaches the database. What is done is asked of the use cases, which say what they refuse.
 *
 * <p>This package holds what all pages share; each page has a package of its own that no other one knows.
 */
package fr.nouveauxlieux.portal.page;
