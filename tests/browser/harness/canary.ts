import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Canary {
  /** Ends in a slash. Nothing of ours may ever ask for anything here. */
  url: string;
  /** Where browsers send what their policy refused, from workers too. */
  reportUrl: string;
  requests: string[];
  reports: string[];
  close(): Promise<void>;
}

const reportPath = '/policy-report';

/** A server on another port, which writes down who comes. */
export async function startCanary(): Promise<Canary> {
  const requests: string[] = [];
  const reports: string[] = [];
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (request.url === reportPath) reports.push(refused(body));
    else requests.push(`${request.method} ${request.url}`);
    response.writeHead(204, { 'Access-Control-Allow-Origin': '*' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url, reportUrl: new URL(reportPath, url).href, requests, reports, close };
}

function refused(body: string): string {
  const report = (JSON.parse(body) as { 'csp-report': Record<string, string> })['csp-report'];
  return `${report['violated-directive']}: ${report['blocked-uri']}`;
}
