/**
 * Who may do what. Each use case declares it once, by {@link fr.nouveauxlieux.permission.UseCase}; pages and API ask
 * {@link fr.nouveauxlieux.permission.Permissions#may}, and never judge by themselves. What nobody was permitted is
 * refused to everybody.
 */
package fr.nouveauxlieux.permission;
