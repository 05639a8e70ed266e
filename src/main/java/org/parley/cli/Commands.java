package org.parley.cli;

import java.util.List;
import org.parley.app.House;

/** The commands, in the order in which a newcomer meets them. */
final class Commands {

  private Commands() {}

  static List<Object> all(Console console, House house) {
    return List.of(
        new LoadCommand(console, house),
        new ExtractCommand(console, house),
        new QueryCommand(console),
        new QueriesCommand(console),
        new ShowCommand(console),
        new LadderCommand(console, house),
        new DisagreementsCommand(console),
        new ValidateCommand(console),
        new InfoCommand(console),
        new ExportCommand(console),
        new ReportCommand(console),
        new ServeCommand(console, house),
        new RemoveCommand(console, house),
        new CorrectCommand(console, house),
        new EvaluateCommand(console, house),
        new CompletionCommand(console),
        new WarmUpCommand());
  }
}
