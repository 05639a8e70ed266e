package org.parley.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.app.Amendments;
import org.parley.app.House;
import org.parley.app.OpenDataset;
import org.parley.fault.ExitCode;
import org.parley.serve.Editing;
import org.parley.serve.Limits;
import org.parley.serve.Settings;
import org.parley.serve.WebServer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the dataset until it is told to stop. */
@Command(
    name = "serve",
    header = "Serve the dataset: pages, linked data and a SPARQL endpoint.",
    description = {
      "",
      "Listens on this machine only, unless --address says otherwise, and changes nothing,"
          + " unless --update says otherwise. SPARQL"
          + " is at /sparql, a graph store at /data, what the dataset holds at /void. Ctrl-C ends"
          + " it. Commands that read, such as query and export, ask it meanwhile; those that write"
          + " have to wait.",
      ""
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley serve",
      "  parley serve --port 8080 --dataset talks",
      "  parley serve --update --token-file token.txt"
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private DatasetOption dataset;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "3330",
      description = "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on. Default: ${DEFAULT-VALUE}.")
  private String address;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description =
          "A name under which the server may be asked, beside localhost. May be repeated.")
  private List<String> hosts = new ArrayList<>();

  @ArgGroup(exclusive = false)
  private UpdateOption update;

  private final Console console;
  private final House house;

  ServeCommand(Console console, House house) {
    this.console = console;
    this.house = house;
  }

  @Override
  public Integer call() throws InterruptedException {
    Optional<String> token = Optional.ofNullable(update).map(option -> option.token(console));
    try (Interruption interruption = Interruption.watched();
        OpenDataset open = OpenDataset.alone(dataset.folder(console));
        WebServer server = WebServer.start(open, settings(open, token))) {
      console.say("parley: serving on " + server.uri() + " (Ctrl-C ends it)");
      interruption.stop().awaitRequest();
    }
    return ExitCode.OK.number();
  }

  private Settings settings(OpenDataset open, Optional<String> token) {
    Optional<Editing> editing =
        token.map(shared -> new Editing(new Amendments(house, open), shared));
    return new Settings(address, port, hosts, Limits.USUAL, editing);
  }
}
