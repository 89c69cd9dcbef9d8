package fr.nouveauxlieux.configuration;

import java.util.List;

/** The settings that one part of the portal reads. */
public interface KnownSettings {

    List<Setting> list();
}
