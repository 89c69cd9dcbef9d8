package fr.nouveauxlieux.privacy.holder;

import java.util.List;

/** After how long what a feature keeps goes. Each feature that keeps something for a time has one. */
public interface RetentionRules {

    /** Constant. */
    List<RetentionRule> list();
}
