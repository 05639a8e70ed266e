package org.parley.serve;

import java.util.List;

/**
 * How a dataset is served.
 *
 * @param address the address to listen on; anything but loopback is a decision of the user's
 * @param port 0 for any that is free
 * @param hosts names under which the server is known beside those of loopback, as in the Host
 *     header and without a port
 */
public record Settings(String address, int port, List<String> hosts, Limits limits) {

  public static final int PORT = 3330;

  public Settings {
    hosts = List.copyOf(hosts);
  }

  /** For this machine only. */
  public static Settings usual() {
    return new Settings("127.0.0.1", PORT, List.of(), Limits.USUAL);
  }

  public Settings port(int other) {
    return new Settings(address, other, hosts, limits);
  }

  public Settings limits(Limits other) {
    return new Settings(address, port, hosts, other);
  }
}
