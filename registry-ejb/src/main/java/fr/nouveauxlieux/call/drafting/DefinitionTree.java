package fr.nouveauxlieux.call.drafting;

import fr.nouveauxlieux.store.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tree of a definition, to look into and to edit. Its own copy: whoever gave it keeps theirs. */
public final class DefinitionTree {

    private final Map<String, Object> root;

    public DefinitionTree(Map<String, Object> definition) {
        this.root = Json.readObject(Json.write(definition));
    }

    /** As it is now; to be read only. */
    public Map<String, Object> root() {
        return root;
    }

    /** Empty where nothing stands there. */
    public Optional<Object> find(DefinitionPath path) {
        Object here = root;
        for (Object step : path.steps()) {
            here = step(here, step);
        }
        return Optional.ofNullable(here);
    }

    private static Object step(Object here, Object step) {
        if (step instanceof Integer position) {
            return here instanceof List<?> list && position < list.size() ? list.get(position) : null;
        }
        return here instanceof Map<?, ?> object ? object.get(step) : null;
    }

    @SuppressWarnings("unchecked")
    public Optional<Map<String, Object>> findObject(DefinitionPath path) {
        return find(path).filter(Map.class::isInstance).map(object -> (Map<String, Object>) object);
    }

    /** Those of a list that are objects; none where there is no list. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> listObjects(DefinitionPath path) {
        return find(path)
                .filter(List.class::isInstance)
                .map(list -> ((List<Object>) list)
                        .stream()
                                .filter(Map.class::isInstance)
                                .map(object -> (Map<String, Object>) object)
                                .toList())
                .orElse(List.of());
    }

    /**
     * Changes it as told.
     *
     * @throws NoSuchPartException if the edit speaks of what is not there
     */
    public void apply(DefinitionEdit edit) {
        if (edit instanceof DefinitionEdit.Write write) {
            write(write);
        } else if (edit instanceof DefinitionEdit.Add add) {
            listAt(add.list(), true).add(copy(add.item()));
        } else if (edit instanceof DefinitionEdit.Remove remove) {
            remove(remove.path());
        } else if (edit instanceof DefinitionEdit.Move move) {
            move(move);
        }
    }

    private void write(DefinitionEdit.Write write) {
        Map<String, Object> object = objectAt(write.path(), true);
        Map<String, Object> values = copy(write.values());
        values.forEach((key, value) -> {
            if (value == null) {
                object.remove(key);
            } else {
                object.put(key, value);
            }
        });
    }

    private void remove(DefinitionPath path) {
        if (path.isItem()) {
            List<Object> list = listAt(path.parent(), false);
            list.remove(positionIn(list, path));
            dropEmpty(path.parent(), list);
        } else if (objectAt(path.parent(), false).remove(path.last()) == null) {
            throw new NoSuchPartException(path);
        }
    }

    /** A list that may be missing is, once nothing stands in it. */
    private void dropEmpty(DefinitionPath path, List<Object> list) {
        if (list.isEmpty() && !path.isItem()) {
            objectAt(path.parent(), false).remove(path.last());
        }
    }

    private void move(DefinitionEdit.Move move) {
        List<Object> list = listAt(move.path().parent(), false);
        int from = positionIn(list, move.path());
        int to = move.up() ? from - 1 : from + 1;
        if (to >= 0 && to < list.size()) {
            list.add(to, list.remove(from));
        }
    }

    private static int positionIn(List<Object> list, DefinitionPath path) {
        if (!(path.last() instanceof Integer position) || position >= list.size()) {
            throw new NoSuchPartException(path);
        }
        return position;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> objectAt(DefinitionPath path, boolean make) {
        return (Map<String, Object>) containerAt(path, Map.class, make);
    }

    @SuppressWarnings("unchecked")
    private List<Object> listAt(DefinitionPath path, boolean make) {
        return (List<Object>) containerAt(path, List.class, make);
    }

    /** What stands there, and is of that type; made where it is missing and may be. */
    private Object containerAt(DefinitionPath path, Class<?> type, boolean make) {
        Optional<Object> found = find(path);
        if (found.isPresent()) {
            return found.filter(type::isInstance).orElseThrow(() -> new NoSuchPartException(path));
        }
        if (!make || path.isRoot() || path.isItem()) {
            throw new NoSuchPartException(path);
        }
        Object made = type == Map.class ? new LinkedHashMap<String, Object>() : new ArrayList<Object>();
        objectAt(path.parent(), true).put((String) path.last(), made);
        return made;
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        return Json.readObject(Json.write(values));
    }
}
