/** How accounts are kept and proved. For the account feature alone. */
package fr.nouveauxlieux.account.internal;
