/** What search engines are told of the portal's addresses: sitemaps, and the rules for robots. */
package fr.nouveauxlieux.portal.page.sitemap;
