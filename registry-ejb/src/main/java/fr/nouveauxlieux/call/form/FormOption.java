package fr.nouveauxlieux.call.form;

import fr.nouveauxlieux.kernel.Bilingual;
import java.util.Optional;

/** One of the answers offered. @param code as {@code association} */
public record FormOption(String code, Bilingual label, Optional<Bilingual> help) {}
