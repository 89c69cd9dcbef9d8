package fr.nouveauxlieux.account;

import fr.nouveauxlieux.permission.Role;
import java.util.List;

/** Which roles a demonstration lets anyone try. */
public interface DemonstrationRoles {

    /** Empty in a registry that is no demonstration. */
    List<Role> list();
}
