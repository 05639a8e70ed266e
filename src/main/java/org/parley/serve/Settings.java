package org.parley.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.fault.ExitCode;
import org.parley.fault.Fault;

/**
 * How a dataset is served.
 *
 * @param address the address to listen on; anything but loopback is a decision of the user's
 * @param port 0 for any that is free
 * @param hosts names under which the server is known beside those of loopback, as in the Host
 *     header and without a port
 * @param editing none if the dataset is only read
 */
public record Settings(
    String address, int port, List<String> hosts, Limits limits, Optional<Editing> editing) {

  public static final int PORT = 3330;

  private static final int HIGHEST_PORT = 65_535;

  /** Addresses that stand for all of a machine's, with the one by which it reaches itself. */
  static final Map<String, String> EVERYWHERE = Map.of("0.0.0.0", "127.0.0.1", "::", "::1");

  public Settings {
    if (port < 0 || port > HIGHEST_PORT) {
      throw Fault.of(ExitCode.USAGE, "there is no port " + port)
          .advise("choose one up to " + HIGHEST_PORT + " with --port; 0 is any that is free");
    }
    hosts = List.copyOf(hosts);
  }

  /** All names under which it may be asked beside those of loopback. */
  List<String> names() {
    List<String> names = new ArrayList<>(hosts);
    names.add(address.contains(":") ? "[" + address + "]" : address);
    return names;
  }

  /** For this machine only. */
  public static Settings usual() {
    return new Settings("127.0.0.1", PORT, List.of(), Limits.USUAL, Optional.empty());
  }

  public Settings port(int other) {
    return new Settings(address, other, hosts, limits, editing);
  }

  public Settings limits(Limits other) {
    return new Settings(address, port, hosts, other, editing);
  }

  public Settings editing(Editing wanted) {
    return new Settings(address, port, hosts, limits, Optional.of(wanted));
  }
}
