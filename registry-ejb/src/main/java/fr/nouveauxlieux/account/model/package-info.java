/** What is kept of accounts, with the rules that hold for each row alone. */
package fr.nouveauxlieux.account.model;
