#!/bin/bash
echo "${HOME}"
aws sqs receive-message --queue-url {{Inbox}} --region {{AWS::Region}}
