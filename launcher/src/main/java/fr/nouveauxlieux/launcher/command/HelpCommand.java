package fr.nouveauxlieux.launcher.command;

import fr.nouveauxlieux.launcher.console.Terminal;

/** Says what can be asked. */
final class HelpCommand implements Command {
    private final Terminal terminal;

    HelpCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int run() {
        terminal.say("help");
        return SUCCESS;
    }
}
