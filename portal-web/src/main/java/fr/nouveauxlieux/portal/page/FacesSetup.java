package fr.nouveauxlieux.portal.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.annotation.FacesConfig;

/** Switches Jakarta Faces on: its servlet answers {@code *.xhtml}, which only the pages' servlets forward to. */
@FacesConfig
@ApplicationScoped
public class FacesSetup {}
