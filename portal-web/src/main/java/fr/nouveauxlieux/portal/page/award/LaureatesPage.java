package fr.nouveauxlieux.portal.page.award;

import fr.nouveauxlieux.award.laureate.Laureate;
import fr.nouveauxlieux.award.laureate.Laureates;
import fr.nouveauxlieux.call.WaveKey;
import fr.nouveauxlieux.geodata.territory.Gazetteer;
import fr.nouveauxlieux.geodata.territory.Territory;
import fr.nouveauxlieux.geodata.territory.TerritoryKind;
import fr.nouveauxlieux.portal.page.agreement.AgreementWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the page of laureates shows. */
@Named("laureatesPage")
@RequestScoped
public class LaureatesPage {

    @Inject
    private Laureates laureates;

    @Inject
    private Gazetteer gazetteer;

    @Inject
    private AgreementWords words;

    private List<Laureate> all;

    /** A wave, and its laureates. */
    public record Group(WaveKey wave, List<Laureate> laureates) {}

    void read() {
        all = laureates.list();
    }

    public List<Laureate> getLaureates() {
        return all;
    }

    /** The wave decided last first. */
    public List<Group> getWaves() {
        Map<WaveKey, List<Laureate>> waves = new LinkedHashMap<>();
        all.forEach(laureate -> waves.computeIfAbsent(laureate.wave(), wave -> new ArrayList<>())
                .add(laureate));
        return waves.entrySet().stream()
                .map(wave -> new Group(wave.getKey(), wave.getValue()))
                .toList();
    }

    public String title(Group group) {
        return words.call(group.wave()) + " – " + words.wave(group.wave());
    }

    /** By its name, where it is known. */
    public String departement(Laureate laureate) {
        return laureate.departement()
                .map(code -> gazetteer
                        .findTerritory(TerritoryKind.DEPARTEMENT, code)
                        .map(Territory::name)
                        .map(name -> name + " (" + code + ")")
                        .orElse(code))
                .orElse("");
    }

    /** Of the page of its place; empty where there is none. */
    public String address(Laureate laureate) {
        return laureate.place().map(place -> "/lieux/" + place).orElse("");
    }
}
