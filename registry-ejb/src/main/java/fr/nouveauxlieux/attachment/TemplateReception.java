package fr.nouveauxlieux.attachment;

import fr.nouveauxlieux.call.form.FieldTemplate;

/** What came of a file that a call is to hand out. */
public sealed interface TemplateReception {

    /** It is here, and can be named. */
    record Received(FieldTemplate.File template) implements TemplateReception {}

    /** Nothing of it is kept. */
    record NotAccepted(FileFault fault) implements TemplateReception {}
}
