/**
 * Signing in and out, having an account, and the links that mails hold. Links from mails are read without effect: what
 * they are for happens by a button, since programs that scan mails follow links.
 */
package fr.nouveauxlieux.portal.page.signin;
