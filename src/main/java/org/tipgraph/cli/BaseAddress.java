package org.tipgraph.cli;

import java.net.URI;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What users give as {@code --base}. */
final class BaseAddress {

    private BaseAddress() {}

    /** The address, if paths can be put behind it. */
    static URI checked(URI address, CommandSpec command) {
        if (!address.toString().matches("https?://[^/?#]+/([^?#]*/)?")) {
            throw new ParameterException(
                    command.commandLine(),
                    "A base begins with https:// or http:// and ends with a slash, unlike " + address + ".");
        }
        return address;
    }
}
