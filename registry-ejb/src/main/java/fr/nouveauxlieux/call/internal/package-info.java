/** How definitions of calls are read, how calls are kept and remembered, and how eligibility is judged. */
package fr.nouveauxlieux.call.internal;
