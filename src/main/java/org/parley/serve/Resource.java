package org.parley.serve;

/** What stands at an address. */
interface Resource {

  /**
   * Answers a request.
   *
   * @throws Refusal if the request is not one for this resource
   * @throws org.parley.fault.Fault if what it asks cannot be had
   */
  Reply answer(Ask ask);
}
