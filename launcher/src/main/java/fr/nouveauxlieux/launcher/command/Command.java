package fr.nouveauxlieux.launcher.command;

/** One thing that portal.jar can do. */
public interface Command {
    int SUCCESS = 0;
    int FAILURE = 1;
    int MISUSE = 2;

    /**
     * @return the process's exit code
     * @throws fr.nouveauxlieux.launcher.LaunchException when it cannot be done, with the reason for the person who asked
     */
    int run() throws Exception;
}
